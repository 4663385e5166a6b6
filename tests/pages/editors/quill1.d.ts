/** Quill 1 has no types of its own; what is used of it here is as in Quill 2. */
declare module 'quill1' {
  export { default } from 'quill';
}
