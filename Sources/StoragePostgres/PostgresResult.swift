#if Postgres
    import CLibPQ
    import Storage

    /// What the server answered to one statement, all rows of it; ends with its last reference.
    final class PostgresResult {
        let handle: OpaquePointer

        init(_ handle: OpaquePointer) { self.handle = handle }

        deinit { PQclear(handle) }

        var status: ExecStatusType { PQresultStatus(handle) }

        /// How many rows it has.
        var count: Int32 { PQntuples(handle) }

        /// How many rows the statement changed.
        var changed: Int { Int(String(cString: PQcmdTuples(handle))) ?? 0 }

        /// What the server calls what it did: `COMMIT`.
        var command: String { String(cString: PQcmdStatus(handle)) }

        /// The five characters that say what went wrong; nil when the server said nothing.
        var sqlState: String? { field(67) }

        /// What went wrong, without values of rows: those stand in the detail.
        var message: String { field(77) ?? "the server said nothing" }

        /// A part of an error by its letter (PostgreSQL documentation, "Error and Notice Message Fields").
        private func field(_ letter: Int32) -> String? {
            PQresultErrorField(handle, letter).map { String(cString: $0) }
        }
    }

    /// One row of a result; all values are in the binary form.
    struct PostgresRow: SQLRow {
        /// What the server calls its types (`pg_type.dat`); the numbers never change.
        enum TypeNumber {
            static let bytes: Oid = 17
            static let int8: Oid = 20
            static let int2: Oid = 21
            static let int4: Oid = 23
            static let text: Oid = 25
            static let float4: Oid = 700
            static let float8: Oid = 701
            static let numeric: Oid = 1700
        }

        let result: PostgresResult
        let index: Int32

        func isNull(_ column: Int) -> Bool { PQgetisnull(result.handle, index, Int32(column)) == 1 }

        func int(_ column: Int) -> Int64 {
            let value = value(column)
            return switch type(column) {
            case TypeNumber.numeric: Self.whole(value)
            case TypeNumber.float4, TypeNumber.float8: Int64(exactly: double(column).rounded(.towardZero)) ?? 0
            default: Self.signed(value)
            }
        }

        func double(_ column: Int) -> Double {
            let value = value(column)
            return switch type(column) {
            case TypeNumber.float8: Double(bitPattern: Self.unsigned(value))
            case TypeNumber.float4: Double(Float(bitPattern: UInt32(truncatingIfNeeded: Self.unsigned(value))))
            default: Double(int(column))
            }
        }

        func text(_ column: Int) -> String {
            switch type(column) {
            case TypeNumber.int2, TypeNumber.int4, TypeNumber.int8, TypeNumber.numeric:
                isNull(column) ? "" : String(int(column))
            default: String(decoding: value(column), as: UTF8.self)
            }
        }

        func bytes(_ column: Int) -> [UInt8] { Array(value(column)) }

        private func type(_ column: Int) -> Oid { PQftype(result.handle, Int32(column)) }

        private func value(_ column: Int) -> UnsafeRawBufferPointer {
            let count = PQgetlength(result.handle, index, Int32(column))
            return UnsafeRawBufferPointer(
                start: PQgetvalue(result.handle, index, Int32(column)), count: Int(count))
        }

        private static func unsigned(_ value: UnsafeRawBufferPointer) -> UInt64 {
            value.reduce(0) { $0 << 8 | UInt64($1) }
        }

        /// Two, four or eight bytes, the first the highest.
        private static func signed(_ value: UnsafeRawBufferPointer) -> Int64 {
            switch value.count {
            case 2: Int64(Int16(truncatingIfNeeded: unsigned(value)))
            case 4: Int64(Int32(truncatingIfNeeded: unsigned(value)))
            default: Int64(truncatingIfNeeded: unsigned(value))
            }
        }

        /// The whole part of a decimal number, which a sum of integers is: digits of base 10,000 behind four numbers that say
        /// how many there are, the power of the first, the sign and the scale. Held at the ends of the range.
        private static func whole(_ value: UnsafeRawBufferPointer) -> Int64 {
            let parts = stride(from: 0, to: value.count - value.count % 2, by: 2).map { place in
                Int64(value[place]) << 8 | Int64(value[place + 1])
            }
            guard parts.count >= 4 else { return 0 }
            let weight = Int(Int16(truncatingIfNeeded: parts[1]))
            let isNegative = parts[2] == 0x4000
            guard weight >= 0 else { return 0 }
            var sum: Int64 = 0
            for power in 0...weight {
                let digit = power < parts.count - 4 ? parts[4 + power] : 0
                let (shifted, isTooLarge) = sum.multipliedReportingOverflow(by: 10_000)
                let (added, isStillTooLarge) = shifted.addingReportingOverflow(isNegative ? -digit : digit)
                if isTooLarge || isStillTooLarge { return isNegative ? .min : .max }
                sum = added
            }
            return sum
        }
    }
#endif
