/** Words of the desks a draft may come from, news reporting or policy making, and of people talking to each other. */

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

/** Words of people talking: to somebody, about themselves. */
export const TALK: ReadonlySet<string> = new Set(
  `i i'm i've i'll i'd me my we're we've we'll let's you your yours you're you've you'll us sorry thanks thank
  please hello hi yes no really n't 'll 're 've 'd 'm`.split(/\s+/),
);
