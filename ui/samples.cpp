// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/samples.h"

#include <QDir>

namespace imr {
using namespace Qt::StringLiterals;

QStringList sampleLetters()
{
    // Each letter is there as PDF and as text; the program opens the PDFs.
    const QDir folder(u":/imr/samples"_s);
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.pdf"_s}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

} // namespace imr
