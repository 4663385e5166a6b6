import './bare.css';

const errors: string[] = [];
addEventListener('error', (event) => errors.push(`error: ${event.message}`));
addEventListener('unhandledrejection', (event) => errors.push(`rejection: ${event.reason}`));
Object.assign(window, { __page: { ready: true, errors } });
