/** What the command line says of itself. */

export const HELP = `parapet: the coach on the command line, for content calendars and packs in CI

  parapet check [options] [FILE…|-]     read drafts, say what the coach would
  parapet pack check [--strict] PACK…   check packs and run their examples
  parapet rules [options]               list the rules that are on, with their sources

Packs
  --pack FILE|DIR|ZIP   a pack of your own; may be given again
  --no-house            without the packs that come with Parapet
  --region REGION       uk (as a rule), us, eu or company
  --strength STRENGTH   light (as a rule), balanced or thorough

Drafts
  --input FORMAT        text, jsonl or csv; else told by the file's name
  --site SITE           where drafts are for that do not say: x (as a rule), bluesky, mastodon, …
  --level LEVEL         suggestion (as a rule), warning or error: what to report
  --format FORMAT       text, json or jsonl; as a rule jsonl for jsonl, else text
  --grammar=off         leave out rules that need the grammar, which are slower

Packs to check
  --strict              end with 1 where a rule has no example that makes it nudge

  --help, --version

A draft in jsonl is a line {"id", "text", "site"?, "account"?, "media"?, "sent"?, "now"?}; in csv a row
with a column called text, and others of those names. Exit status: 0 nothing to say, 1 something,
2 bad usage or a bad pack.
`;
