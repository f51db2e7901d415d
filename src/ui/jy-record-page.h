/* jy-record-page.h - recording a service: any form, for a person or a household
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

#define JY_TYPE_RECORD_PAGE (jy_record_page_get_type ())

/* Opened with what jy_record_page_what() makes, or by win.record (sx): a form, "" to choose it,
 * "referral-check" to enter the result of a referral, and a resident; win.record-household (sx):
 * the same for a household.  Actions: page.save, page.back, page.another (form for the same
 * person), page.continue and page.start-anew (with a draft), page.take-away (a record made by
 * mistake). */
G_DECLARE_FINAL_TYPE (JyRecordPage, jy_record_page, JY, RECORD_PAGE, JyPage)

/**
 * jy_record_page_what:
 * @form: the id of a form; "": it is to be chosen
 * @resident: 0: it is a household's
 * @household: 0: it is a resident's
 * @record: a saved record to look at and to correct; 0: a new one
 *
 * Returns: (transfer floating): what the page is opened with: (sxxx)
 */
GVariant *jy_record_page_what (const char *form, gint64 resident, gint64 household, gint64 record)
  G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
