// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/corpus.h"

#include <QDir>

namespace imr::test {

QString corpusFolder()
{
    const QDir folder(QStringLiteral(IMR_SOURCE_DIR "/../shared/corpus"));
    return folder.exists() ? folder.canonicalPath() : QString();
}

} // namespace imr::test
