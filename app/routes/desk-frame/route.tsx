import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { WhatWentWrong } from "#app/root.tsx";
import { requireActor } from "#app/session.server.ts";
import { isAdmin } from "#server/accounts/actor.ts";
import { Frame } from "./frame.tsx";

/** Who sits at the desk, for whom they act, and the server's clock. */
export async function loader({ request, context: load }: LoaderFunctionArgs) {
  const actor = await requireActor(request, load);
  return {
    now: load.context.clock(),
    person: {
      id: actor.personId,
      name: actor.name,
      timeZone: actor.timeZone,
      networkRoles: actor.networkRoles,
      admin: isAdmin(actor),
      actingSeatId: actor.actingSeatId,
      seats: actor.seats.map(({ id, title, organisationName, organisationCode }) => {
        return { id, title, organisationName, organisationCode };
      }),
    },
  };
}

export type FrameData = Awaited<ReturnType<typeof loader>>;
export const frameId = "routes/desk-frame/route";

/** Null outside the desk, and where the frame itself could not be shown. */
export function useFrameData(): FrameData | null {
  return useRouteLoaderData<typeof loader>(frameId) ?? null;
}

export default function Page() {
  return <InFrame page={<Outlet />} />;
}

/** A page that cannot be shown leaves the frame standing, so that one can go on from it. */
export function ErrorBoundary() {
  return <InFrame page={<WhatWentWrong />} still />;
}

function InFrame({ page, still = false }: { page: ReactNode; still?: boolean }) {
  const data = useFrameData();
  return data ? (
    <Frame {...data} still={still}>
      {page}
    </Frame>
  ) : (
    page
  );
}
