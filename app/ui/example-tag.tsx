import { useMessages } from "#app/i18n/context.ts";

/** Says that this network is an example. It stands on every page, on paper too. */
export function ExampleTag({ corner = false }: { corner?: boolean }) {
  const { common } = useMessages();
  if (corner)
    return (
      <aside className="example-tag example-corner" title={common.exampleMeaning}>
        {common.example}
      </aside>
    );
  return (
    <span className="example-tag" title={common.exampleMeaning}>
      {common.example}
    </span>
  );
}
