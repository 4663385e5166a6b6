/** The keys that take a fix back, as printed on this machine's keyboard. */
export function undoKeys(): string {
  return /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘Z' : 'Ctrl+Z';
}
