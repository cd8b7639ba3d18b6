// TRocketSimulator: a cloud in memory that lives: its state and how it moves with time, a handler
// an action, and an HTTP server on loopback before it. The executable and the tests may import it.
// It must not be imported by Console, and needs no network and no thread of its own for its world:
// everything in it is a function of the seed and of the time since its start.
//
// A request passes these stations: `SimulatorServer` or `SimulatorTransport` → `Simulator.respond`
// → `RequestGate` (who, which action, which region, how often) → `ParameterCheck` (against the
// API's descriptors) → the handler that `Handlers` knows for the action → `Answer`.
//
// A new action is one `register` in the file of its resource under `Handlers`. A new story is one
// entry in a file under `Fleet`.
