/** A draft as a tired press office might write it: something for most of the house packs to say. */
export const sample = `Riverdale Council is delighted to announce the launch of a groundbreaking new scheme.
We will utilise £2m of funding going forward to leverage partnerships across the borough.
Every street will be cleaner by spring, guaranteed. #cleanstreets`;
