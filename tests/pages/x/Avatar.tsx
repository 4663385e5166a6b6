/** @jsxImportSource react */
/** An account's picture; the test id carries the handle, as on the real site. */
export function Avatar({ handle }: { handle: string }) {
  return (
    <div className="avatar" data-testid={`UserAvatar-Container-${handle}`} aria-hidden="true">
      {handle.slice(0, 1)}
    </div>
  );
}
