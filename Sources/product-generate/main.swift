// product-generate: writes the types and descriptors of `TRocket`, `MQTT` and `CloudMonitor` from
// their data. Run it in the package's folder. In three stages: SourceData reads, and unites the
// documents of one product; ModelBuilder makes the model; TypeText and CatalogText write it. It must
// not be imported by anything but its test.

import FoundationEssentials
import Glibc

func stop(_ mistake: String) -> Never {
  _ = mistake.utf8.withContiguousStorageIfAvailable { write(2, $0.baseAddress, $0.count) }
  exit(1)
}

for product in Product.all {
  let files = try Generation.files(of: product) { name in
    guard let data = FileManager.default.contents(atPath: "\(product.folder)/\(name)") else {
      stop("run me in the package's folder: there is no \(product.folder)/\(name)\n")
    }
    return data
  }
  let output = "\(product.folder)/Generated"
  if FileManager.default.fileExists(atPath: output) {
    try FileManager.default.removeItem(atPath: output)
  }
  for (path, text) in files {
    let file = "\(output)/\(path)"
    let parent = file.split(separator: "/").dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: file))
  }
}
