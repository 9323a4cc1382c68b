import { Door } from "./door.tsx";

/** A link that was used, has expired or never was: one page for all of these, so that it tells nothing. */
export function DeadLink({ title, text, next }: { title: string; text: string; next: { to: string; words: string } }) {
  return (
    <Door title={title} lead={text}>
      <p>
        <a href={next.to}>{next.words}</a>
      </p>
    </Door>
  );
}
