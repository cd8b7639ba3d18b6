// CloudMonitor: what of the API `monitor` 2018-07-24 tells how RocketMQ and MQTT fared, as Swift
// types: three actions of many, their structures, and descriptors of all that. Whoever speaks to the
// service, or plays it, may import it. It must not hold state.
//
// Times are text in its requests, with an offset that the service wants to be +08:00, and Unix
// seconds in its answers. A series is told by the names and values of its dimensions, never by its
// place.
//
// `monitor-2018-07-24.json` in this folder is the source of everything under `Generated`, with `monitor-facts.json`:
// see `TRocket`, which is made in the same way, for what that means and what the types promise.
