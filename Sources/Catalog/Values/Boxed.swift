/// A value that stands on its own in memory, for a property that hardly any of thousands of values
/// has: where it is nil, it takes as much room as a pointer.
package indirect enum Boxed<Value> {
  /// The value.
  case value(Value)

  /// What was put in.
  package var value: Value {
    switch self {
    case .value(let value): value
    }
  }
}

extension Boxed: Equatable where Value: Equatable {}
extension Boxed: Sendable where Value: Sendable {}
