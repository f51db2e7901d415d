/* jy-fault-vfs.h - a disk that counts, remembers, fails and loses power
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Stands in front of SQLite's own file layer as its default, so the program's code runs unchanged.
 * One thread.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* From now on every database is opened through it. */
void jy_fault_vfs_install (void);

/* How often something was asked to be on the disk for sure, and how many calls could have failed
 * (open, read, write, truncate, sync, delete) since the last reset. */
guint jy_fault_vfs_get_n_syncs (void);
guint jy_fault_vfs_get_n_calls (void);
void jy_fault_vfs_reset (void);

/* The @n-th call from now (1 is the next) fails with the SQLite result @rc, and, if @for_ever, all
 * that follow; 0: none fails. */
void jy_fault_vfs_fail_at (guint n, int rc, gboolean for_ever);

G_END_DECLS
