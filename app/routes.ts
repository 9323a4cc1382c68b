import { index, layout, type RouteConfig, route } from "@remix-run/route-config";

const at = (name: string) => `routes/${name}/route.tsx`;
const resource = (name: string) => `routes/${name}/route.ts`;

/** Every address of Coro. Pages outside the desk ship no script; those inside hear of changes over the one socket. */
export default [
  index(at("home")),
  route("set-up/:token", at("set-up")),
  route("sign-in", at("sign-in")),
  route("sign-out", resource("sign-out")),
  route("examples", at("examples")),
  route("forgotten-password", at("forgotten-password")),
  route("reset-password/:token", at("reset-password")),
  route("invitations/:token", at("invitation")),
  route("language", resource("language")),
  route("seat", resource("seat")),
  route("offline", at("offline")),
  route("public/:slug", at("public-letter")),
  route("public/:slug/proof.json", resource("public-proof")),
  layout(at("desk-frame"), [
    route("desk", at("desk")),
    route("account", at("account")),
    route("campaigns", at("campaigns")),
    route("campaigns/new", at("campaign-new")),
    route("campaigns/:campaignId", at("campaign"), [
      index(at("campaign-home")),
      route("plan", at("campaign-plan")),
      route("organisations", at("campaign-organisations")),
      route("settings", at("campaign-settings")),
    ]),
    route("campaigns/:campaignId/letters/new", at("letter-new")),
    route("letters/:letterId", at("letter"), [
      index(at("letter-text")),
      route("sign-ons", at("letter-sign-ons")),
      route("register", at("letter-register")),
      route("settings", at("letter-settings")),
      route("publication", at("letter-publication")),
    ]),
    route("letters/:letterId/receipts/:sequence", at("receipt")),
    route("organisations", at("organisations")),
    route("organisations/:organisationId", at("organisation")),
    route("admin", at("admin"), [
      index(at("admin-organisations")),
      route("people", at("admin-people")),
      route("people/:personId", at("admin-person")),
      route("mail", at("admin-mail")),
      route("network", at("admin-network")),
    ]),
  ]),
] satisfies RouteConfig;
