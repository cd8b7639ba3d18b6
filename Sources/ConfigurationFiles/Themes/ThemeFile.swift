/// A theme as its file holds it: names of elements with styles, no element known by meaning.
public struct ThemeFile: Equatable, Sendable {
  /// What terminal it is made for.
  public enum Appearance: String, Equatable, Sendable, CaseIterable {
    /// Light text on a dark ground.
    case dark
    /// Dark text on a light ground.
    case light
  }

  /// One line about it, in each language in which there is one. No dictionary by language: that
  /// costs the start a look through every conformance of the program.
  public struct Description: Equatable, Sendable {
    /// `en`.
    public var english: String?
    /// `zh`.
    public var chinese: String?

    /// A description.
    public init(english: String? = nil, chinese: String? = nil) {
      self.english = english
      self.chinese = chinese
    }
  }

  /// What `--theme` and `:theme` call it: the file's name without `.yaml`.
  public var name: String
  /// One line about it.
  public var description: Description
  /// What it is made for.
  public var appearance: Appearance
  /// The style of each element.
  public var elements: [String: StyleSpecification]
  /// The mistakes in the file.
  public var diagnostics: [Diagnostic]

  /// Reads the content of a theme's file. Whatever is wrong is told and the rest is taken;
  /// elements that are missing look like `text`.
  /// - Parameters:
  ///   - name: the file's name without its ending.
  ///   - knownElements: every element that there is to paint.
  public static func read(
    _ bytes: [UInt8], name: String, fileName: String, knownElements: [String]
  ) -> ThemeFile {
    let document = YAMLDocument.parse(bytes, fileName: fileName)
    var reader = MappingReader(document.root, fileName: fileName)
    var diagnostics = document.diagnostics
    let stated = reader.string("name")
    if let stated, stated != name {
      reader.report(
        "the theme is called “\(name)” by its file’s name, not “\(stated)”",
        at: reader.position(of: "name"))
    }
    let appearances = Appearance.allCases.map(\.rawValue)
    let appearance = reader.choice("appearance", among: appearances).flatMap(Appearance.init)
    let description = reader.mapping("description", texts) ?? Description()
    let palette = reader.mapping("palette", palette) ?? [:]
    let elementsPosition = reader.position(of: "elements")
    let elements =
      reader.mapping("elements") { styles(&$0, palette: palette, known: knownElements) } ?? [:]
    let missing = knownElements.filter { elements[$0] == nil }
    if !missing.isEmpty {
      let list = missing.prefix(6).joined(separator: ", ") + (missing.count > 6 ? ", …" : "")
      reader.report(
        "\(missing.count) of \(knownElements.count) elements are missing and look like “text”: "
          + list, at: elementsPosition)
    }
    diagnostics += reader.finish()
    let text = elements["text"] ?? StyleSpecification()
    return ThemeFile(
      name: name, description: description, appearance: appearance ?? .dark,
      elements: elements.merging(missing.map { ($0, text) }) { own, _ in own },
      diagnostics: diagnostics.inFileOrder)
  }

  private static func texts(_ reader: inout MappingReader) -> Description {
    Description(
      english: reader.string(LanguageSetting.english.rawValue),
      chinese: reader.string(LanguageSetting.chinese.rawValue))
  }

  private static func palette(_ reader: inout MappingReader) -> [String: ColorSpecification] {
    var palette: [String: ColorSpecification] = [:]
    for name in reader.keys {
      guard let node = reader.node(name) else {
        reader.report(
          "“\(name)” has no colour; “#rrggbb” needs quotes", at: reader.position(of: name))
        continue
      }
      // A palette's colour may be another one that stands before it.
      switch ColorSpecification.read(node, palette: palette) {
      case .success(let color): palette[name] = color
      case .failure(let mistake): reader.report(mistake.message, at: node.position)
      }
    }
    return palette
  }

  private static func styles(
    _ reader: inout MappingReader, palette: [String: ColorSpecification], known: [String]
  ) -> [String: StyleSpecification] {
    var styles: [String: StyleSpecification] = [:]
    for element in known {
      guard let node = reader.node(element) else { continue }
      var style = StyleReader(palette: palette, element: element, fileName: reader.fileName)
      styles[element] = style.style(node)
      for diagnostic in style.diagnostics {
        reader.report(diagnostic.message, at: diagnostic.position)
      }
    }
    return styles
  }
}
