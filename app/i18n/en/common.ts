import type { common as lead } from "../es/common.ts";

export const common: typeof lead = {
  notFoundTitle: "There is nothing here for you",
  notFoundText: "The address does not exist, or you have no access to what it shows.",
  brokenTitle: "Something failed on our side",
  brokenText: "What was saved is still saved. Please try again in a moment.",
  goHome: "Go to the start",

  example: "EXAMPLE",
  exampleMeaning: "Example network: its working organisations and its people are invented",
  skipToContent: "Skip to content",
  mainNavigation: "Main",
  desk: "Desk",
  campaigns: "Campaigns",
  organisations: "Organisations",
  admin: "Admin",

  connection: { connecting: "Connecting…", connected: "Connected", offline: "Offline" },
  connectionMeaning: {
    connecting: "Looking for the server.",
    connected: "What others do appears here at once.",
    offline:
      "You still see what came last. What you write in a letter is kept on this device and sent when you are back.",
  },

  yourMenu: "Your account and for whom you act",
  actFor: "Act for",
  actingFor: (organisation: string) => `You act for ${organisation}`,
  noSeat: "No seat in an organisation",
  coordinator: "Coordinator",
  administrator: "Administrator",
  account: "Your account",
  signOut: "Sign out",

  closesIn: (time: string) => `Closes in ${time}`,
  deadlinePassed: "The deadline has passed",
  inYourTime: (moment: string) => `${moment} your time`,
  save: "Save",
};
