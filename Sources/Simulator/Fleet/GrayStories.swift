/// Gray releases that are under way: a tenth of the messages goes to the consumers with the new
/// release, all others stay with the old one.
struct GrayStories {
  /// The world's start, in Unix milliseconds.
  let start: Int64

  /// A group with two labels, whose messages of a topic were parted an hour ago.
  func release(of group: String, on topic: String) -> RouteBook {
    let hour: Int64 = 3_600_000
    return RouteBook(
      labels: [
        group: [
          RouteBook.Label(name: "stable", updatedTime: start - 72 * hour),
          RouteBook.Label(name: "gray", updatedTime: start - 2 * hour),
        ]
      ],
      versions: [
        RouteBook.Place(topic: topic, group: group): [
          RouteBook.Version(
            number: 1, rules: [.init(condition: "uid%100==0", label: "gray")],
            updatedTime: start - 2 * hour),
          RouteBook.Version(
            number: 2,
            rules: [
              .init(condition: "uid%10==0", label: "gray"),
              .init(condition: "uid%10!=0", label: "stable"),
            ], updatedTime: start - hour),
        ]
      ])
  }
}
