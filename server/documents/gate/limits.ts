/** Bounds of one update and of one document. A bench that must raise one says which. */
export const gateLimits = {
  /** Bytes of an update sent while typing. */
  liveBytes: 64 * 1024,
  /** Bytes of an update sent again or after working offline. */
  resyncBytes: 256 * 1024,
  /** Structs of one update. */
  structs: 4096,
  /** Ranges in the delete set of one update, over all clients. */
  deleteRanges: 4096,
  /** Clients named in the delete set of one update. */
  deleteClients: 1024,
  /** UTF-16 units of a name: root, node, mark or attribute. */
  nameLength: 32,
  /** UTF-16 units of an attribute's value. */
  attributeLength: 64,
  /** Values an attribute may have had within one struct. */
  attributeValues: 64,
  /** UTF-16 units of a mark's value as JSON; an address may have 2,048, each written as six in the worst case. */
  markLength: 16 * 1024,
  /** Steps from item to item that integrating and checking one update may take; a hostile one could take billions. */
  steps: 1_000_000,
  /** Encoded bytes of a whole document, with everything that was ever deleted from it. */
  documentBytes: 1_000_000,
  /** Encoded bytes from which a document goes on in a new generation when nobody has it open. */
  renewBytes: 700_000,
} as const;

/** Yjs keeps a clock in 32 bits in places; nobody types four thousand million letters. */
export const maximumClock = 0xffff_ffff;
