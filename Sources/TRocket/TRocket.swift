// TRocket: the API `trocket` 2023-03-08 as Swift types: its 89 actions, their structures and
// enumerations, and descriptors of all that for whoever builds forms, checks or help from it.
// Whoever speaks to the service, or plays it, may import it. It must not hold state.
//
// They are the union of two documents, of May 2024 (46 actions, MQTT among them) and of today (64).
// Whatever only one of them has says so (`DialectSet`); a member of a request is not optional where
// every document that has the request requires it. Before a request is sent in one of the dialects,
// `ActionDescriptor.documented(in:)` tells what that one takes.
//
// `trocket-2023-03-08.json` and `trocket-2026.json` in this folder are the source of everything
// under `Generated`, with `trocket-facts.json`, which is kept by hand and says in words that a
// program reads what each action does, to which kind of instance and by which parameters it names
// it, which action deletes what it makes, what is dangerous, what took the place of what, how lists
// are paged and where answers hide failures. After a change to one of them:
//
//     swift run product-generate
//
// which reads the data, makes a model of it and writes the model as Swift, one file a type. A
// test does the same and compares byte for byte, so the two cannot part. What the data says
// beyond types is in the binary as tables (`APICatalog.trocket`), filled at first use, where
// decoding the files themselves took twenty times as long and could fail. `MQTT` and `CloudMonitor`
// are made in the same way.
//
// What the types promise:
// - A request says what it asks: members that are nil are left out of it. It can be read back
//   strictly, for a server.
// - An answer takes what comes: every field is optional, an unknown field is ignored, a field of
//   a wrong type is nil and costs no other. Written back, it has every documented field, null
//   for nil.
// - A time is a `Date`, whether it came in seconds or milliseconds; 0, which the service writes
//   for "none", is nil. A number that stands for something else in place of a time has a type of
//   its own (`ResetPoint`). A duration is a number. A time that the service writes as text stays text: nothing says which
//   time zone it is in.
// - An enumeration keeps values that it does not know.
// - An integer is an `Int`, of 64 bits everywhere that this runs.
