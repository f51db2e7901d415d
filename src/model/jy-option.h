/* jy-option.h - something to choose: an area, a doctor, a code of a list; found as people type it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define JY_TYPE_OPTION (jy_option_get_type ())

/* Never changes. */
G_DECLARE_FINAL_TYPE (JyOption, jy_option, JY, OPTION, GObject)

/**
 * jy_option_new:
 * @id: a record's id, or any number; not 0, which is no option
 * @code: (nullable): a code people may type instead of the text
 * @text: what it is called
 * @detail: (nullable): what tells it from one of the same name, shown beside it
 */
JyOption *jy_option_new (gint64 id, const char *code, const char *text, const char *detail)
  G_GNUC_WARN_UNUSED_RESULT;

gint64 jy_option_get_id (JyOption *self);
const char *jy_option_get_code (JyOption *self); /* (nullable) */
const char *jy_option_get_text (JyOption *self);
const char *jy_option_get_detail (JyOption *self); /* (nullable) */

/**
 * jy_option_rank:
 * @self: a choice
 * @typed: what was typed, folded by jy_text_fold()
 *
 * Compares it with the text, its pinyin and their initials, and with the code.
 *
 * Returns: 0 if it does not match; the greater the better
 */
guint jy_option_rank (JyOption *self, const char *typed);

/**
 * jy_option_match:
 * @choices: a model of #JyOption
 * @typed: what was typed; "" matches all
 * @max: how many are wanted
 *
 * Returns: (transfer full) (element-type JyOption): those that match, best first, otherwise in the
 *   order of @choices
 */
GPtrArray *jy_option_match (GListModel *choices,
                            const char *typed,
                            guint max) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
