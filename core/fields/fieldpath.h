// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QHashFunctions>
#include <QString>

namespace imr {

/// The path of one value: "patient.age", "clinical.diagnoses[1]", "items[0].imr_citations[2]",
/// "clinical.medications[0].status". The pattern is the path with the indexes taken out
/// ("items[].imr_citations[]"): the name under which the catalogue knows the field. Paths with indexes exist only in
/// JSON, on the command line and in an extracted Record; the case database knows element ids.
class FieldPath {
public:
    FieldPath() = default;
    /// From a pattern and its indexes; -1 for a level that the pattern lacks.
    explicit FieldPath(QString pattern, int first = -1, int second = -1);
    static std::optional<FieldPath> parse(QStringView path);

    const QString &pattern() const { return m_pattern; }
    int first() const { return m_first; }   ///< index of the outer list, from 0; -1 where there is none
    int second() const { return m_second; } ///< index of the inner list, from 0; -1 where there is none
    bool isItemField() const { return m_pattern.startsWith(u"items[]"); }
    QString toString() const;

    friend bool operator==(const FieldPath &, const FieldPath &) = default;
    friend size_t qHash(const FieldPath &path, size_t seed = 0)
    {
        return qHashMulti(seed, path.m_pattern, path.m_first, path.m_second);
    }

private:
    QString m_pattern;
    int m_first = -1;
    int m_second = -1;
};

} // namespace imr
