// trocket-generate: writes the types and descriptors of `TRocket` from its data. Run it in the
// package's folder. In three stages: SourceData reads, ModelBuilder makes the model, TypeText and
// CatalogText write it. It must not be imported by anything but its test.

import FoundationEssentials
import Glibc

let folder = "Sources/TRocket"
guard let json = FileManager.default.contents(atPath: "\(folder)/trocket-2023-03-08.json"),
  let facts = FileManager.default.contents(atPath: "\(folder)/trocket-facts.json")
else {
  let mistake = "run me in the package's folder: there is no \(folder) with the data\n"
  _ = mistake.utf8.withContiguousStorageIfAvailable { write(2, $0.baseAddress, $0.count) }
  exit(1)
}
let output = "\(folder)/Generated"
if FileManager.default.fileExists(atPath: output) {
  try FileManager.default.removeItem(atPath: output)
}
for (path, text) in try Generation.files(of: json, facts: facts) {
  let file = "\(output)/\(path)"
  let parent = file.split(separator: "/").dropLast().joined(separator: "/")
  try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
  try Data(text.utf8).write(to: URL(filePath: file))
}
