/* jy-cli-history.h - an operation as commands tell it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-cli-private.h"
#include "jy-history-list.h"

G_BEGIN_DECLS

/* Adds an object of its members to a list. */
void jy_cli_add_operation (JsonBuilder *builder, const JyStoredOperation *operation);

/* Prints it in one line. */
void jy_cli_print_operation (const JyStoredOperation *operation);

G_END_DECLS
