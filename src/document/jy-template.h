/* jy-template.h - a printed document with fields, as data/documents describes it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any thread.  Text stands as it is, in the language of the records; {household.head} is replaced
 * by what is known, and by a line to write upon where nothing is.
 */
#pragma once

#include "jy-document.h"
#include "jy-group.h"
#include "jy-paper-facts.h"

G_BEGIN_DECLS

/* For what one document is; the others but the first three are read by jy-paper-order.h. */
typedef enum
{
  JY_TEMPLATE_FOR_HOUSEHOLD,
  JY_TEMPLATE_FOR_RESIDENT,
  JY_TEMPLATE_FOR_LIST, /* of many agreements */
  JY_TEMPLATE_FOR_REFERRAL,
  JY_TEMPLATE_FOR_SAMPLE, /* of call-backs */
  JY_TEMPLATE_FOR_CALL,   /* one of them */
  JY_TEMPLATE_FOR_RECTIFICATION,
  JY_TEMPLATE_FOR_SCORE,
  JY_TEMPLATE_FOR_HANDOVER,
  JY_TEMPLATE_FOR_SHEET, /* of an official form */
  JY_TEMPLATE_FOR_TEAM,
  JY_TEMPLATE_FOR_STAFF, /* somebody of a team */
  JY_TEMPLATE_FOR_DAY,   /* of a doctor */
  JY_TEMPLATE_FOR_ENTRY, /* of a book */
  JY_TEMPLATE_FOR_CENTRE,
  JY_N_TEMPLATE_SUBJECTS
} JyTemplateSubject;

typedef struct _JyTemplate JyTemplate;

/**
 * jy_template_read:
 * @xml: what data/documents/document.rng allows
 * @error: return location; %JY_ERROR_INVALID, in one sentence: names the field, list or element
 *   that does not exist
 *
 * Returns: (transfer full): the template
 */
JyTemplate *jy_template_read (const char *xml,
                              gssize length,
                              GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The same, but nothing is proved: for who will mend it. */
JyTemplate *jy_template_parse (const char *xml,
                               gssize length,
                               GError **error) G_GNUC_WARN_UNUSED_RESULT;
void jy_template_free (JyTemplate *self);

/* Whether every field, list and element is one that can be printed; @error names the element. */
gboolean jy_template_check (const JyTemplate *self, GError **error);

/* Returns: (transfer full): what jy_template_read() reads */
char *jy_template_write (const JyTemplate *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyTemplate, jy_template_free)

/* Returns: the language its values are to be in: "zh_CN" if a Chinese character stands anywhere in
 *   it, else "en" */
const char *jy_template_get_language (const JyTemplate *self);

const char *jy_template_get_id (const JyTemplate *self);
JyTemplateSubject jy_template_get_subject (const JyTemplate *self);

/* Whether it has that part, which is no text. */
gboolean jy_template_has_part (const JyTemplate *self, const char *part);

/* Of everybody in an area only who is in that group has it; none: everybody. */
JyGroup jy_template_get_group (const JyTemplate *self);

/* Returns: (transfer none): the book of jy-logbook.h whose entry it is for, "" for none */
const char *jy_template_get_book (const JyTemplate *self);

/* Whether it names a field that begins with @prefix: only what is named has to be read. */
gboolean jy_template_names (const JyTemplate *self, const char *prefix);

/* Whether it makes sense only for who has signed. */
gboolean jy_template_needs_agreement (const JyTemplate *self);

/* Whether it requires identity numbers as they are; elsewhere they are masked. */
gboolean jy_template_shows_numbers (const JyTemplate *self);

/* Whether it is a card, of which many go on a sheet. */
gboolean jy_template_is_card (const JyTemplate *self);

/* Returns: (transfer full): an empty document on its paper */
JyDocument *jy_template_make_document (const JyTemplate *self,
                                       const char *title) G_GNUC_WARN_UNUSED_RESULT;

/* Adds what it says of @facts. */
void jy_template_fill (const JyTemplate *self, const JyPaperFacts *facts, JyDocument *document);

G_END_DECLS
