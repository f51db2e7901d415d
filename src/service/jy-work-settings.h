/* jy-work-settings.h - what the centre decides, who works with the program, words of rosters
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-closing.h"
#include "jy-setting.h"
#include "jy-store-settings.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* Lists every value a setting ever had, by name and day.
 * Returns: (transfer full): a GPtrArray of #JyStoredSetting */
gpointer jy_work_list_settings (JyWork *work, gpointer args, GError **error);

/* Sets settings from a day on, all in one operation.  A value that already holds on that day is
 * left; an empty text takes a value of that very day back.
 * @args: a GPtrArray of #JyStoredSetting, of which name, from_on (invalid: today) and value are
 *   read
 * Returns: %JY_DONE; %JY_ERROR_INVALID, naming the setting, if a value is not allowed */
gpointer jy_work_set_settings (JyWork *work, gpointer args, GError **error);

/* Creates an account (rev 0) or corrects one.
 * @args: a #JyStoredAccount, whose name is cleaned and whose rev is then the stored one
 * Returns: %JY_DONE; %JY_ERROR_INVALID if the name is taken */
gpointer jy_work_save_account (JyWork *work, gpointer args, GError **error);

/* Closes an account; what it did keeps its name.
 * @args: a #JyClosing
 * Returns: %JY_DONE; %JY_ERROR_INVALID if it is the one that asks */
gpointer jy_work_close_account (JyWork *work, gpointer args, GError **error);

/* Lists the words the centre taught the roster import.
 * Returns: (transfer full): a GPtrArray of #JyStoredRosterSynonym */
gpointer jy_work_list_roster_synonyms (JyWork *work, gpointer args, GError **error);

/* Teaches a word that heads a column; a word that is known gets the new field.
 * @args: a #JyStoredRosterSynonym
 * Returns: %JY_DONE */
gpointer jy_work_save_roster_synonym (JyWork *work, gpointer args, GError **error);

/* Forgets a word.
 * @args: a #JyStoredRosterSynonym, of which id and rev are read
 * Returns: %JY_DONE */
gpointer jy_work_delete_roster_synonym (JyWork *work, gpointer args, GError **error);

G_END_DECLS
