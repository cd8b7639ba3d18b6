import FoundationEssentials
import TRocket
import TencentCloud

/// The functions that answer, by action.
struct Handlers: Sendable {
  typealias Body<Request: ProductAction> =
    @Sendable (
      _ request: Request, _ world: inout World, _ moment: Moment
    ) throws(ServiceFault) -> Request.Response

  private typealias Raw = @Sendable (Data, inout World, Moment) throws -> Answer
  private var byAction: [ActionID: Raw] = [:]

  /// The actions that have one.
  var actions: Set<ActionID> { Set(byAction.keys) }

  /// Answers an action with a function.
  mutating func register<Request: ProductAction>(
    _ request: Request.Type, _ body: @escaping Body<Request>
  ) {
    byAction[Request.id] = { data, world, moment in
      let request = try JSONDecoder().decode(Request.self, from: data)
      return Answer(try body(request, &world, moment))
    }
  }

  /// The answer to a request whose parameters were checked.
  /// - Throws: `ServiceFault`, `DecodingError` where a value is of another type than documented.
  func answer(
    _ action: ActionID, _ body: Data, _ world: inout World, _ moment: Moment
  ) throws -> Answer {
    guard let handler = byAction[action] else {
      throw ServiceFault("ActionOffline", "\(action.name) is not offered by this simulator yet.")
    }
    return try handler(body, &world, moment)
  }
}
