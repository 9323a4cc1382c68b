import type { ChainedCommands, Editor } from "@tiptap/react";
import {
  Bold,
  Heading1,
  Heading2,
  Heading3,
  Italic,
  List,
  ListOrdered,
  type LucideIcon,
  Quote,
  Redo2,
  Undo2,
} from "lucide-react";

export type ToolName =
  | "undo"
  | "redo"
  | "heading1"
  | "heading2"
  | "heading3"
  | "bold"
  | "italic"
  | "bulletList"
  | "orderedList"
  | "quote";

export interface Tool {
  readonly name: ToolName;
  readonly Icon: LucideIcon;
  /** As keyboards name them; on a Mac, Command stands for Ctrl. */
  readonly keys?: string;
  /** It is on or off where the caret stands. */
  readonly toggles: boolean;
  /** The first of a group. */
  readonly opens?: boolean;
  readonly use: (chain: ChainedCommands) => ChainedCommands;
}

const heading = (level: 1 | 2 | 3, Icon: LucideIcon, opens = false): Tool => ({
  name: `heading${level}`,
  Icon,
  keys: `Ctrl+Alt+${level}`,
  toggles: true,
  opens,
  use: (chain) => chain.toggleHeading({ level }),
});

export const tools: readonly Tool[] = [
  { name: "undo", Icon: Undo2, keys: "Ctrl+Z", toggles: false, use: (chain) => chain.undo() },
  { name: "redo", Icon: Redo2, keys: "Ctrl+Shift+Z", toggles: false, use: (chain) => chain.redo() },
  heading(1, Heading1, true),
  heading(2, Heading2),
  heading(3, Heading3),
  { name: "bold", Icon: Bold, keys: "Ctrl+B", toggles: true, opens: true, use: (chain) => chain.toggleBold() },
  { name: "italic", Icon: Italic, keys: "Ctrl+I", toggles: true, use: (chain) => chain.toggleItalic() },
  {
    name: "bulletList",
    Icon: List,
    keys: "Ctrl+Shift+8",
    toggles: true,
    opens: true,
    use: (chain) => chain.toggleBulletList(),
  },
  {
    name: "orderedList",
    Icon: ListOrdered,
    keys: "Ctrl+Shift+7",
    toggles: true,
    use: (chain) => chain.toggleOrderedList(),
  },
  { name: "quote", Icon: Quote, keys: "Ctrl+Shift+B", toggles: true, use: (chain) => chain.toggleBlockquote() },
];

export type ToolStates = Readonly<Record<ToolName, { active: boolean; possible: boolean }>>;

/** Which tools are on at the caret, and which can be used there. */
export function readTools(editor: Editor | null): ToolStates | null {
  if (!editor) return null;
  const states = tools.map(({ name, use }) => {
    return [name, { active: isActive(editor, name), possible: use(editor.can().chain()).run() }] as const;
  });
  return Object.fromEntries(states) as ToolStates;
}

function isActive(editor: Editor, name: ToolName): boolean {
  switch (name) {
    case "heading1":
    case "heading2":
    case "heading3":
      return editor.isActive("heading", { level: Number(name.at(-1)) });
    case "quote":
      return editor.isActive("blockquote");
    default:
      return editor.isActive(name);
  }
}
