// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QByteArray>

#include "app/pages/pagedrawer.h"
#include "core/letter/framechannel.h"

namespace imr {

/// Answers the requests of a PagesClient (see core/letter/pagesprotocol.h), one after the other, until the other side
/// goes away.
class PagesServer {
public:
    /// @p patience: seconds a page may take before the process ends itself. The client's own limit is shorter; this one
    /// is for a client that is gone.
    PagesServer(int socket, std::chrono::seconds patience);

    void run();

private:
    bool serve(const QByteArray &request);
    bool read(const QByteArray &pdf);
    bool open(const QByteArray &pdf);
    bool draw(const QByteArray &request);
    bool send(const QByteArray &frame) const;
    void restartWatch() const;

    FrameChannel m_channel;
    std::chrono::seconds m_patience;
    PageDrawer m_drawer;
};

} // namespace imr
