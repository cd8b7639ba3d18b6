/// Where a pane is: which list, of which instance, below which topic or group.
package struct Location: Hashable, Sendable {
  /// The kind of thing listed.
  package var resource: ResourceID
  /// The instance, for what is inside one.
  package var instanceID: String?
  /// The topic or group whose subscriptions are listed.
  package var parent: String?
  /// The group whose progress on the topic is listed, where it takes both.
  package var group: String?
  /// The time range, for what is listed by time.
  package var range: TimeRange?
  /// Which messages are meant, where not all of the time range are.
  package var query: MessageQuery?
  /// Which MQTT clients are meant, where not all are.
  package var clients: ClientQuery?

  /// A place.
  package init(
    _ resource: ResourceID, instanceID: String? = nil, parent: String? = nil,
    group: String? = nil, query: MessageQuery? = nil
  ) {
    self.resource = resource
    self.instanceID = instanceID
    self.parent = parent
    self.group = group
    self.query = query
  }

  /// As a label of requests, unique to the place.
  package var label: String {
    [
      resource.name, instanceID, parent, group, range.map { "\($0.start)-\($0.end)" }, query?.text,
      clients?.text,
    ]
    .compactMap { $0 }.joined(separator: "/")
  }
}
