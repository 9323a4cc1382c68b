import { useMessages } from "#app/i18n/context.ts";

/** Says that this network is an example. It stands on every page, on paper too. */
export function ExampleTag({ corner = false }: { corner?: boolean }) {
  const { common } = useMessages();
  return (
    <span className={corner ? "example-tag example-corner" : "example-tag"} title={common.exampleMeaning}>
      {common.example}
    </span>
  );
}
