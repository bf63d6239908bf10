// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include "core/terms/doses.h"
#include "core/terms/tokens.h"

namespace imr {

class Lexicons;

enum class Side { None, Left, Right, Bilateral };

/// One body part or spinal level as named, with the side it has by itself or by coordination: "right hip and foot" has a
/// right foot.
struct BodySite {
    Stretch place;     ///< of part and own side: "right hip", "foot", "L4-5"
    Stretch part;      ///< of the part alone
    QString region;    ///< of the closed list
    Stretch sidePlace; ///< of the word that tells the side, which may stand with the part before; empty where none does
    Side side = Side::None;
    bool hasOwnSide = false;
    bool isAdjective = false; ///< "cervical", which names no part by itself
    bool isStructure = false; ///< "rotator cuff", which stands for the part that it belongs to
    bool isLevel = false;     ///< "L4-5"
    qsizetype group = 0;      ///< sites that one phrase coordinates have the same number
};

/// The body sites of a text in its order. What stands in @p skipped is passed over.
QList<BodySite> findBodySites(QStringView text, const Tokens &tokens, const Lexicons &lexicons,
                              const QList<Stretch> &skipped = {});

/// "left", "right", "bilateral"; empty for none.
QString sideName(Side side);

/// "right shoulder": the region as it is listed.
QString regionName(const BodySite &site);

/// Whether a region has sides at all: a neck has none.
bool isPaired(const QString &region);

} // namespace imr
