extension World {
  /// What the product `mqtt` keeps of an instance, made now if this is the first time.
  /// - Throws: `ResourceNotFound.Instance`
  mutating func mqttBook(of id: String) throws(ServiceFault) -> MQTTBook {
    let instance = try mqttInstance(id)
    if let book = mqttBooks[id] { return book }
    var book = MQTTBookBuilder(instance, seed: seed, start: start).book
    book.settle(instance, at: max(start, instance.createdTime))
    mqttBooks[id] = book
    return book
  }

  /// What of an instance can be switched: nothing else is made for that.
  /// - Throws: `ResourceNotFound.Instance`
  func mqttSwitches(of id: String) throws(ServiceFault) -> MQTTSwitches {
    let instance = try mqttInstance(id)
    return mqttBooks[id]?.switches
      ?? MQTTBookBuilder(instance, seed: seed, start: start).switches
  }

  /// Changes what the product `mqtt` keeps of an instance that takes changes; leaves it as it was
  /// where the change is refused. Who may not be connected any more goes.
  /// - Throws: `ResourceNotFound.Instance`, `FailedOperation.InstanceNotReady`, what the change
  ///   throws
  mutating func changeBook(
    of id: String, at moment: Moment,
    _ change: (inout MQTTBook, MQTTInstance) throws(ServiceFault) -> Void
  ) throws(ServiceFault) {
    let instance = try readyMQTTInstance(id, at: moment)
    var book = try mqttBook(of: id)
    let rules = book.messageRules
    try change(&book, instance)
    book.keep(rules, at: moment.now)
    book.settle(instance, at: moment.now)
    mqttBooks[id] = book
  }
}
