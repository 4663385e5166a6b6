import { useEffect, useState } from 'react';

/** What a route carries besides its path, kept in `history.state` as the real site does. */
export interface Errand {
  readonly replyTo?: string;
  readonly quote?: string;
}

export interface Place {
  readonly path: string;
  readonly errand: Errand;
}

/** Compose routes open above the page; the page beneath stays as it is. */
export const isCompose = (path: string): boolean => /^\/compose\/(post|tweet)(\/|$)/.test(path);

function here(): Place {
  const state: unknown = history.state;
  return { path: location.pathname, errand: isErrand(state) ? state : {} };
}

const isErrand = (state: unknown): state is Errand => typeof state === 'object' && state !== null;

/** Goes to another page of the stand-in without a load, keeping what the address asked for. */
export function go(path: string, errand: Errand = {}): void {
  history.pushState(errand, '', path + location.search);
  dispatchEvent(new Event('stand-in-route'));
}

/** Leaves a compose route for the page beneath. */
export function leaveCompose(): void {
  go(beneath.path, beneath.errand);
}

let beneath: Place = { path: '/home', errand: {} };

/** Where we are, and the page beneath it when a compose route is open. */
export function useRoute(): { readonly place: Place; readonly page: Place } {
  const [place, setPlace] = useState(here);
  useEffect(() => {
    const moved = () => setPlace(here());
    addEventListener('popstate', moved);
    addEventListener('stand-in-route', moved);
    return () => {
      removeEventListener('popstate', moved);
      removeEventListener('stand-in-route', moved);
    };
  }, []);
  if (!isCompose(place.path)) beneath = place;
  return { place, page: beneath };
}
