import { accounts } from "./accounts.ts";
import { activity } from "./activity.ts";
import { admin } from "./admin.ts";
import { campaigns } from "./campaigns.ts";
import { common } from "./common.ts";
import { editor } from "./editor.ts";
import { letters } from "./letters.ts";
import { publications } from "./publications.ts";
import { refusals } from "./refusals.ts";
import { signOns } from "./sign-ons.ts";

export const catalogue = {
  common,
  refusals,
  accounts,
  admin,
  campaigns,
  letters,
  editor,
  signOns,
  publications,
  activity,
};
