// SPDX-FileCopyrightText: 2026 The IMR Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <cstdlib>

#include <QGuiApplication>

#include <sys/socket.h>
#include <unistd.h>

#include "app/pages/confinement.h"
#include "app/pages/pagesserver.h"

namespace {

bool isSocket(int descriptor)
{
    int type = 0;
    socklen_t size = sizeof type;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_STREAM;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!isSocket(STDIN_FILENO))
        return EXIT_FAILURE; // not for people: see core/letter/pagesclient.h
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    imr::confineProcess(); // before the first byte of a letter, after the fonts were looked for
    const int patience = argc > 1 ? std::atoi(argv[1]) : 0;
    imr::PagesServer(STDIN_FILENO, std::chrono::seconds(patience > 0 ? patience : 60)).run();
    return EXIT_SUCCESS;
}
