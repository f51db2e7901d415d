/* jy-test-keys.h - a keyboard: key presses that the X server makes, as from a real one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The keys go to the window on top: the newest on screen that no other stands before, or the pop-up
 * it has open.  No window manager is needed: the focus is given to that window first, when it is
 * not there.  When a function returns, the program has heard of its keys; what it then asks of its
 * office is still on its way: wait for the outcome. */

/* Call before gtk_init(): letters arrive as they are, not by way of an input method. */
void jy_test_keys_init (void);

/**
 * jy_test_keys_press:
 * @accelerator: as of gtk_accelerator_parse(): "Return", "<Control>k", "<Shift>Tab", "<Alt>1"
 *
 * One press of a key with what is held down meanwhile: counted as one.
 */
void jy_test_keys_press (const char *accelerator);

/**
 * jy_test_keys_type:
 * @text: UTF-8
 *
 * A key for each character, counted so.  One that the keyboard does not have, such as a Chinese
 * one, is given a key for the moment, as an input method would send it.
 */
void jy_test_keys_type (const char *text);

/* Returns: how many keys were pressed since the last call of this function */
guint jy_test_keys_count (void);

G_END_DECLS
