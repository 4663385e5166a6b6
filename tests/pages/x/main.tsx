/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { installPageApi } from '../page-api.ts';
import { App } from './App.tsx';
import { call } from './send.ts';
import { locale, theme } from './settings.ts';
import { installShortcuts } from './shortcuts.ts';
import './x.css';

const BACKGROUNDS = { light: 'rgb(255, 255, 255)', dim: 'rgb(21, 32, 43)', dark: 'rgb(0, 0, 0)' };

installPageApi();
installShortcuts();
document.documentElement.lang = locale;
document.documentElement.dataset.theme = theme;
document.body.style.backgroundColor = BACKGROUNDS[theme];

const root = document.getElementById('react-root');
const layers = document.getElementById('layers');
if (!root || !layers) throw new Error('the page has lost its roots');
createRoot(root).render(<App layers={layers} />);
void call('HomeTimeline', {});
