/** Which side of the press office a release-like draft comes from: news reporting or policy making. */

/** Words of the news desk: telling what was said and done, by whom, to be pasted. */
export const NEWS: ReadonlySet<string> = new Set(
  `said says stated announce announces announced announcing announcement released release statement
  today launch launches launched launching unveil unveils unveiled introduced joined visited welcomed
  delighted pleased proud honoured honored celebrate celebrates celebrating awarded awards named
  appointed reported according spokesperson statement leading million`.split(/\s+/),
);

/** Words of the policy desk: plans, frameworks and the people they are for, with nobody doing anything. */
export const POLICY: ReadonlySet<string> = new Set(
  `accountability actions address agenda appropriate approach arrangements aims capability capacity
  challenges cohesion collaboration collaborative commitment commitments compliance consultation
  deliver delivering delivery deploy development dialogue effective effectively empower enable enabling
  engage engagement enhance enhanced ensure ensuring evaluation facilitate facilitating foster framework
  frameworks funding governance guidance holistic impact implement implementation implementing improve
  improvement improvements inclusive individuals initiative initiatives infrastructure integrated
  interventions investment key legislation leverage measures mechanism mechanisms objective objectives
  outcomes participation partners partnership policies policy priorities priority proposals proposed
  provision provisions pursuant recommendations reform reforms regarding regulation regulations relevant
  requirements resilience resources review robust scope sector sectors services stakeholder stakeholders
  strategic strategies strategy strengthen strengthening structures sufficient support supporting
  sustainable tackle targets transformation transition utilise utilize vulnerable wellbeing
  whereby`.split(/\s+/),
);

/** Endings of abstract nouns and verbs: one says little, several say policy. */
export const ABSTRACT: ReadonlySet<string> = new Set([
  '-tion',
  '-sion',
  '-ment',
  '-ance',
  '-ence',
  '-ity',
  '-ship',
  '-ise',
  '-ize',
]);
