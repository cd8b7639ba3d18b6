// TRocket: the API `trocket` 2023-03-08 as Swift types: its 46 actions, their structures and
// enumerations, and descriptors of all that for whoever builds forms, checks or help from it.
// Whoever speaks to the service, or plays it, may import it. It must not hold state.
//
// `trocket-2023-03-08.json` in this folder is the source of everything under `Generated`, with
// `trocket-facts.json`, which is kept by hand and says in words that a program reads what each
// action does, to which kind of instance, and which action deletes what it makes. After a change
// to one of them:
//
//     swift run trocket-generate
//
// which reads the data, makes a model of it and writes the model as Swift, one file a type. A
// test does the same and compares byte for byte, so the two cannot part. What the data says
// beyond types is in the binary as tables (`APICatalog.trocket`), filled at first use: 0.07 ms and
// 150 kB, where decoding the file itself took 1.5 ms and could fail.
//
// What the types promise:
// - A request says what it asks: members that are nil are left out of it. It can be read back
//   strictly, for a server.
// - An answer takes what comes: every field is optional, an unknown field is ignored, a field of
//   a wrong type is nil and costs no other. Written back, it has every documented field, null
//   for nil.
// - A time is a `Date`, whether it came in seconds or milliseconds; 0, which the service writes
//   for "none", is nil. A time that the service writes as text stays text: nothing says which
//   time zone it is in.
// - An enumeration keeps values that it does not know.
// - An integer is an `Int`, of 64 bits everywhere that this runs.
