export interface ShownPost {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly text: string;
  readonly age: string;
}

/** What the stand-in's timeline shows. */
export const timeline: readonly ShownPost[] = [
  {
    id: '1001',
    handle: 'RiverdaleLibraries',
    name: 'Riverdale Libraries',
    age: '12m',
    text: 'Our Hill Street branch is open again. New lift, warmer reading room, same Saturday story time at 10.',
  },
  {
    id: '1002',
    handle: 'met_watch',
    name: 'Weather Watch',
    age: '41m',
    text: 'Rain clears from the west by 3pm. Roads stay wet this evening, so leave a little longer for the school run.',
  },
  {
    id: '1003',
    handle: 'ferry_times',
    name: 'Ferry Times',
    age: '2h',
    text: 'The 17:40 sailing is running 15 minutes late. Next update at 17:00.',
  },
  {
    id: '1004',
    handle: 'parkrangers',
    name: 'Park Rangers',
    age: '3h',
    text: 'Two otters on the mill pond this morning, first since 2019. Keep dogs on a lead by the weir, please.',
  },
  {
    id: '1005',
    handle: 'night_bus',
    name: 'Night Bus',
    age: '5h',
    text: 'The N7 stops on Castle Road again from tonight. Same times, shorter walk.',
  },
];

/** One post by its id; an unknown id gives the first. */
export function postById(id: string): ShownPost {
  const found = timeline.find((post) => post.id === id) ?? timeline[0];
  if (!found) throw new Error('the stand-in timeline is never empty');
  return found;
}
