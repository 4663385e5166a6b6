/** A rule's message as it reads before anyone has written anything: an ellipsis where the phrase will stand, and no fourth dot. */
export function ruleMessage(message: string): string {
  return message.replaceAll('%s', '…').replaceAll('….', '…');
}
