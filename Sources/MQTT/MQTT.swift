// MQTT: the API `mqtt` 2024-05-16 as Swift types: its 80 actions, their structures and
// enumerations, and descriptors of all that. It is what became of the MQTT actions of `trocket` in
// May 2024; the region of an instance answers it or the old ones. Whoever speaks to the service, or
// plays it, may import it. It must not hold state.
//
// Eleven of its actions, and some structures, go by names that `TRocket` has too: whoever imports
// both says which is meant (`MQTT.Filter`).
//
// `mqtt-2024-05-16.json` in this folder is the source of everything under `Generated`, with `mqtt-facts.json`:
// see `TRocket`, which is made in the same way, for what that means and what the types promise.
