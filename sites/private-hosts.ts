/** Hosts of nothing but private messages. Parapet does not coach there, even when asked to. */
const privateHosts = [
  'mail.google.com',
  'chat.google.com',
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
  'mail.yahoo.com',
  'mail.proton.me',
  'app.fastmail.com',
  'web.whatsapp.com',
  'web.telegram.org',
  'www.messenger.com',
  'app.slack.com',
  'discord.com',
  'teams.microsoft.com',
  'teams.live.com',
  'teams.cloud.microsoft',
  'app.element.io',
  'signal.org',
];

/** Whether a host is for private messages only. */
export function isPrivateHost(host: string): boolean {
  return privateHosts.includes(host);
}
