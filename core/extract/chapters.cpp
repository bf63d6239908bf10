// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/chapters.h"

#include <algorithm>
#include <array>

#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace imr {
namespace {

struct Chapter {
    QLatin1StringView words; ///< a regular expression over the folded title
    QLatin1StringView name;
};

constexpr std::array<Chapter, 24> chapters{{
    {"chronic pain"_L1, "Chronic Pain"_L1},
    {"opioid"_L1, "Opioids"_L1},
    {"^pain\\b"_L1, "Pain"_L1},
    {"neck|cervical"_L1, "Neck and Upper Back"_L1},
    {"low(er)? back|lumbar"_L1, "Low Back"_L1},
    {"shoulder"_L1, "Shoulder"_L1},
    {"carpal tunnel"_L1, "Carpal Tunnel Syndrome"_L1},
    {"forearm|wrist|^hand"_L1, "Forearm, Wrist, and Hand"_L1},
    {"elbow"_L1, "Elbow"_L1},
    {"knee"_L1, "Knee"_L1},
    {"ankle|foot"_L1, "Ankle and Foot"_L1},
    {"hips?\\b|pelvis|groin"_L1, "Hip and Pelvis"_L1},
    {"^head|brain"_L1, "Head"_L1},
    {"mental|stress|depress"_L1, "Mental Illness and Stress"_L1},
    {"acupuncture"_L1, "Acupuncture"_L1},
    {"post-? ?surgical"_L1, "Postsurgical Treatment"_L1},
    {"eye"_L1, "Eye"_L1},
    {"initial approaches"_L1, "Initial Approaches to Treatment"_L1},
    {"general approaches"_L1, "General Approaches"_L1},
    {"cornerstones"_L1, "Cornerstones of Disability Prevention"_L1},
    {"pulmonary|lung|asthma"_L1, "Pulmonary"_L1},
    {"hernia"_L1, "Hernia"_L1},
    {"diabetes"_L1, "Diabetes"_L1},
    {"fitness for duty"_L1, "Fitness for Duty"_L1},
}};

struct Cited {
    QString source;
    QString chapter;
};

QList<QJsonObject> citedBy(Draft &draft, const QString &pattern, int item)
{
    QList<QJsonObject> cited;
    for (int i = 0;; ++i) {
        const ExtractedField *field = draft.find(FieldPath(pattern, item, i));
        if (!field)
            return cited;
        const QJsonObject citation = field->value.toObject();
        const QString title = citation[u"title"].toString();
        cited.append(citation);
        if (!title.isEmpty())
            draft.add(FieldPath(pattern + u".chapter"_s, item, i), chapterName(title), {}, field->confidence,
                      u"chapter-name"_s);
    }
}

QList<Cited> chaptersOf(const QList<QJsonObject> &citations)
{
    QList<Cited> cited;
    for (const QJsonObject &citation : citations)
        cited.append({citation[u"source"].toString(), chapterName(citation[u"title"].toString())});
    return cited;
}

QString agreementOf(const QList<Cited> &claims, const QList<Cited> &imr)
{
    if (claims.isEmpty() || imr.isEmpty())
        return !claims.isEmpty() ? u"reviewer cited none"_s : !imr.isEmpty() ? u"UR cited none"_s : u"neither cited"_s;
    bool isSameSource = false;
    for (const Cited &one : claims) {
        for (const Cited &other : imr) {
            if (one.source != other.source || (one.source == u"other"_s && one.chapter != other.chapter))
                continue;
            isSameSource = true;
            if (one.chapter == other.chapter && !one.chapter.isEmpty())
                return u"same chapter"_s;
        }
    }
    return isSameSource ? u"same source"_s : u"different"_s;
}

} // namespace

QString chapterName(const QString &title)
{
    for (const Chapter &chapter : chapters) {
        const QRegularExpression expression{QString(chapter.words)};
        if (expression.match(title.toLower()).hasMatch())
            return QString(chapter.name);
    }
    return title;
}

QString guidelineAgreement(const QList<QJsonObject> &claims, const QList<QJsonObject> &imr)
{
    return agreementOf(chaptersOf(claims), chaptersOf(imr));
}

void addGuidelineAgreement(Draft &draft, int item)
{
    const QList<QJsonObject> claims = citedBy(draft, u"items[].claims_citations[]"_s, item);
    const QList<QJsonObject> imr = citedBy(draft, u"items[].imr_citations[]"_s, item);
    const ItemSections &sections = draft.sections().items.at(item);
    if (sections.claimsGuideline.isEmpty() && sections.imrGuideline.isEmpty())
        return;
    draft.add(FieldPath(u"items[].guideline_agreement"_s, item), guidelineAgreement(claims, imr), {}, 0.9,
              u"compared-citations"_s);
}

} // namespace imr
