/// An action whose request can be read as well as written, and its `Response` written as well as
/// read, so that a server speaks in the same types as the client.
public protocol ProductAction: Action, Decodable, Equatable where Response: Codable & Equatable {}
