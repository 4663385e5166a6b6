/** The keys that do the same as the button beside them. Those who listen are told them with the nudge. */
export function KeysHint({ keys }: { readonly keys: string | undefined }) {
  return keys ? (
    <span class="keys" aria-hidden="true">
      {keys}
    </span>
  ) : null;
}
