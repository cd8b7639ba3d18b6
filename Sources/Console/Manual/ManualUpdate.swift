import Panes

/// Opening, reading and leaving the manual.
enum ManualUpdate {
  /// Opens the list of topics.
  static func open(_ model: inout ConsoleModel, _ work: Work) {
    model.overlay = .manual(ManualReader(work.environment.manual(), size: model.size))
  }

  /// Opens a topic by its name, above the panes.
  static func open(_ name: String, _ model: inout ConsoleModel, _ work: Work) {
    model.covered = nil
    var reader = ManualReader(work.environment.manual(), size: model.size)
    guard let topic = reader.topics.first(where: { $0.name == name }) else { return }
    reader.page = page(topic, model, isFromList: false)
    model.overlay = .manual(reader)
  }

  /// Moves by a part of the page.
  static func move(_ model: inout ConsoleModel, by distance: (_ pageRows: Int) -> Int) {
    guard case .manual(var reader)? = model.overlay else { return }
    reader.move(by: distance(ManualReader.rows(model.size)), size: model.size)
    model.overlay = .manual(reader)
  }

  /// Opens what the list has selected.
  static func enter(_ model: inout ConsoleModel) {
    guard case .manual(var reader)? = model.overlay, reader.page == nil,
      let topic = reader.selected
    else { return }
    reader.page = page(topic, model, isFromList: true)
    model.overlay = .manual(reader)
  }

  /// Leaves the topic for the list that it was chosen in, else the manual.
  static func leave(_ model: inout ConsoleModel) {
    guard case .manual(var reader)? = model.overlay else { return }
    let isBackToList = reader.page?.isFromList == true
    reader.page = nil
    if isBackToList {
      model.overlay = .manual(reader)
    } else {
      HelpUpdate.close(&model)
    }
  }

  /// The window has another size: what is read is laid out anew, at about the same place.
  static func resize(_ reader: ManualReader, _ model: inout ConsoleModel) {
    var resized = ManualReader(reader.topics, size: model.size)
    resized.move(by: reader.viewport.selected, size: model.size)
    if let old = reader.page {
      resized.page = page(old.topic, model, isFromList: old.isFromList)
      let count = max(1, old.lines.count)
      resized.move(
        by: old.firstLine * (resized.page?.lines.count ?? 0) / count, size: model.size)
    }
    model.overlay = .manual(resized)
  }

  private static func page(
    _ topic: ManualTopic, _ model: ConsoleModel, isFromList: Bool
  ) -> ManualReader.Page {
    let text = topic.text(model.language)
    return ManualReader.Page(
      topic: topic,
      lines: ManualLine.lines(of: text, columns: ManualReader.columns(model.size)),
      isFromList: isFromList)
  }
}
