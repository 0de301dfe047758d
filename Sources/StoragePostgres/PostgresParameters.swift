#if Postgres
    import CLibPQ
    import Domain
    import Storage

    /// The values of one statement as the library takes them: addresses, lengths, and that all are in the binary form.
    ///
    /// Binary, because a sealed body as text is twice as long; and because text would end at a null character.
    struct PostgresParameters {
        /// All values behind one another. The first byte belongs to none, so that an empty value has an address, too:
        /// without one it would be NULL.
        private var bytes: [UInt8] = [0]
        /// Where each begins; nil for NULL.
        private var starts: [Int?] = []
        private var lengths: [Int32] = []

        /// - Throws: `Refusal` for a text with a null character, which this engine cannot store. Nothing was sent then, so
        ///   the transaction can go on.
        init(_ values: [SQLValue]) throws {
            starts.reserveCapacity(values.count)
            lengths.reserveCapacity(values.count)
            for value in values { try append(value) }
        }

        private mutating func append(_ value: SQLValue) throws {
            let start = bytes.count
            switch value {
            case .null:
                starts.append(nil)
                lengths.append(0)
                return
            case .int(let number): withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
            case .double(let number):
                withUnsafeBytes(of: number.bitPattern.bigEndian) { bytes.append(contentsOf: $0) }
            case .text(var text):
                let isStorable = text.withUTF8 { utf8 in
                    bytes.append(contentsOf: utf8)
                    return !utf8.contains(0)
                }
                guard isStorable else { throw Refusal.invalid("text", "A null character cannot be stored.") }
            case .bytes(let value): bytes.append(contentsOf: value)
            }
            starts.append(start)
            lengths.append(Int32(bytes.count - start))
        }

        /// Hands over the three lists, valid while the closure runs.
        func withPointers<Value>(
            _ body: (
                _ count: Int32, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?
            ) -> Value
        ) -> Value {
            let formats = [Int32](repeating: 1, count: lengths.count)
            return bytes.withUnsafeBytes { all in
                let addresses: [UnsafePointer<CChar>?] = starts.map { start in
                    start.flatMap { all.baseAddress?.advanced(by: $0).assumingMemoryBound(to: CChar.self) }
                }
                return addresses.withUnsafeBufferPointer { addresses in
                    lengths.withUnsafeBufferPointer { lengths in
                        formats.withUnsafeBufferPointer { formats in
                            body(
                                Int32(lengths.count), addresses.baseAddress, lengths.baseAddress, formats.baseAddress)
                        }
                    }
                }
            }
        }
    }
#endif
